"""The clock of the machine jumps, forward and back, while requests are under way."""

from browser import Browser
from invariants import Invariants, Story
from world import World

DAY = 86_400


def the_clock_jumps(checks, house, known, rounds):
    house.start()
    invariants, world = Invariants(checks, house), World(house, known)
    world.fill({("asked", "access"): (2, True), ("confirmed", "access"): (2, True), ("answered", "access"): (1, True)})
    invariants.check("before the jumps")
    # A day, an hour back (the summer time that is not one of ours), a month, a leap of a year, back to yesterday.
    for jump in (DAY, -3_600, 31 * DAY, 366 * DAY, -DAY):
        what = f"a jump of {jump // 3_600} hours"
        late = {request["reference"] for request in Story(house).requests.values() if not request["answered"]}
        house.forward(jump)
        answer = Browser(house).get("/luxigo")
        checks.check(f"{what}: the statement is there", answer.status == 200, answer.status)
        reference, status = Browser(house).ask(world.address())
        house.postbox.wait(reference)
        story = invariants.check(what)
        checks.check(f"{what}: a new request is received", story.by_reference(reference) is not None)
        still = {request["reference"] for request in story.requests.values()}
        checks.check(f"{what}: no open request is lost", late <= still, late - still)
        desk = world.officer().get("/desk/luxigo")
        checks.check(f"{what}: the desk opens", desk.status == 200, desk.status)
    old = Browser(house)
    reference, _ = world.take("asked", "access")
    link = house.postbox.find(reference).link
    old.get(f"/luxigo/link/{link}")
    used = old.post(f"/luxigo/link/{link}")
    # Its page has no button any more, so what is posted has no token either.
    checks.check("a link of last year opens nothing", used.status in (403, 404), used.status)
    house.stop()
    house.start()
    invariants.check("started again after the jumps")
    invariants.log_continues("after the jumps")
    invariants.promises_compute("after the jumps")
