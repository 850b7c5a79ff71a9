"""Kills the program with -9 in the middle of each step, at several moments, and looks at what is left."""

import http.client
import random
import threading
import time

from invariants import Invariants
from steps import STEPS, Step
from world import World


class Call(threading.Thread):
    """One call that may never be answered."""

    def __init__(self, step):
        super().__init__(daemon=True)
        self.step, self.answer, self.error = step, None, None

    def run(self):
        try:
            self.answer = self.step.act()
        except (OSError, http.client.HTTPException) as error:
            self.error = error


def stock(rounds):
    """What the steps need, one for each time that they are cut off, and one to see how long they take."""
    count = rounds + 1
    return {
        ("asked", "access"): (3 * count, False),
        ("asked", "restriction"): (count, True),
        ("confirmed", "access"): (2 * count, False),
        ("confirmed", "objection"): (2 * count, True),
        ("answered", "access"): (count, True),
    }


def kill_in_each_step(checks, house, known, rounds):
    house.start()
    invariants = Invariants(checks, house)
    world = World(house, known)
    invariants.check("before")
    invariants.log_continues("before")
    # A step at a time: mails to one address and networks are limited by the hour.
    for number, kind in enumerate(STEPS):
        started, done, acknowledged = time.monotonic(), 0, 0
        house.forward(7_200)
        world.fill(needed(kind, rounds))
        whole = measure(kind(world))
        for delay in moments(whole, rounds):
            step = kind(world)
            step.prepare()
            was_acknowledged, was_done = cut_off(checks, invariants, house, step, delay)
            acknowledged, done = acknowledged + was_acknowledged, done + was_done
        print(
            f"killed {rounds} times in ‘{kind.name}’ ({whole * 1000:.0f} ms): done {done}, answered {acknowledged}, "
            f"{time.monotonic() - started:.0f} s", flush=True)
    house.forward(86_400)
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and house.storage.rows("SELECT 1 FROM outbox WHERE state = 'waiting'"):
        time.sleep(0.2)
    invariants.check("at the end of the killing")
    invariants.all_mail_arrived("at the end of the killing")
    invariants.log_continues("at the end of the killing")
    invariants.promises_compute("at the end of the killing")


def needed(kind, rounds):
    """The requests that one step takes from the stock."""
    count = rounds + 1
    state, right = getattr(kind, "state", None), getattr(kind, "right", None)
    if kind.name == "downloaded":
        return {("answered", "access"): (count, True)}
    if kind.name == "link renewed":
        return {("asked", "access"): (count, False)}
    if kind.name in ("identity confirmed", "restricted"):
        return {("asked", right): (count, True)}
    if isinstance(state, str):
        return {(state, right): (count, right == "objection" or kind.name == "answer sent")}
    return {}


def measure(step: Step):
    """Seconds that the step takes when nothing happens."""
    step.prepare()
    started = time.monotonic()
    step.act()
    return time.monotonic() - started


def moments(whole, rounds):
    """Moments before, around and after the end of a step, each at a random place of its own."""
    return [whole * 1.3 * (number + random.random()) / rounds for number in range(rounds)]


def cut_off(checks, invariants, house, step, delay):
    call = Call(step)
    call.start()
    time.sleep(delay)
    house.kill()
    call.join()
    house.start()
    what = f"killed after {delay * 1000:.0f} ms in ‘{step.name}’"
    story = invariants.check(what)
    acknowledged = call.answer is not None and step.is_acknowledged(call.answer)
    done = step.is_done(story)
    if acknowledged:
        checks.check(f"{what}: what was answered is there", done)
    answer = step.again()
    story = invariants.check(f"{what}, and again")
    checks.check(f"{what}: again makes it done", step.is_done(story), answer.status)
    checks.check(f"{what}: again does it only once", step.verify(story, answer), answer.status)
    return acknowledged, done
