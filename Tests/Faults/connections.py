"""Connections to PostgreSQL are lost in the middle of each step."""

import time

from invariants import Invariants
from killing import Call, measure, moments, needed
from steps import STEPS
from world import World


def connections_are_lost(checks, house, known, rounds):
    house.start()
    invariants, world = Invariants(checks, house), World(house, known)
    for kind in STEPS:
        house.forward(7_200)
        world.fill(needed(kind, rounds))
        whole = measure(kind(world))
        for delay in moments(whole, rounds):
            step = kind(world)
            step.prepare()
            call = Call(step)
            call.start()
            time.sleep(delay)
            house.storage.break_connections()
            call.join()
            what = f"connections lost after {delay * 1000:.0f} ms in ‘{step.name}’"
            checks.check(f"{what}: an answer all the same", call.answer is not None, call.error)
            story = invariants.check(what)
            if call.answer is not None and step.is_acknowledged(call.answer):
                checks.check(f"{what}: what was answered is there", step.is_done(story))
            answer = step.again()
            story = invariants.check(f"{what}, and again")
            checks.check(f"{what}: again makes it done", step.is_done(story), answer.status)
    invariants.log_continues("after lost connections")
    invariants.promises_compute("after lost connections")
