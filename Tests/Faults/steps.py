"""Every step of a request's life, and what it takes to say that it was done."""

from browser import REVISION, SEEN, Browser, first
from invariants import Story

OFFICER = "privacy-contact"


class Step:
    """One step: what stands ready before it, the one call that is cut off, and the same call again afterwards."""

    name = ""

    def __init__(self, world):
        self.world = world
        self.house = world.house

    def prepare(self):
        """Everything up to the call; nothing is cut off here."""

    def act(self):
        """The call that is cut off; returns the answer of the server."""
        raise NotImplementedError

    def is_acknowledged(self, answer):
        return answer.status == 303

    def is_done(self, story):
        """Whether the tables say that it was done."""
        raise NotImplementedError

    def again(self):
        """The same once more, as somebody does who saw no answer."""
        return self.act()

    def event(self, story, kind):
        id = story.by_reference(self.reference)
        return story.events[id].count(kind)


class Submitted(Step):
    name = "submitted"

    def prepare(self):
        self.browser = Browser(self.house)
        self.browser.fill_in(self.world.address())
        self.cookies = dict(self.browser.cookies)
        self.before = set(Story(self.house).requests)

    def act(self):
        return self.browser.press_send()

    def again(self):
        # The same form in the same browser, also when the first answer had come.
        self.browser.cookies = dict(self.cookies)
        return self.act()

    def new(self, story):
        return set(story.requests) - self.before

    def is_acknowledged(self, answer):
        return answer.status == 303 and "/status/" in answer.location

    def is_done(self, story):
        return len(self.new(story)) == 1

    def verify(self, story, answer):
        """The same form again is the same request."""
        found = self.new(story)
        again = Browser.reference(self.browser, answer.location)
        return len(found) == 1 and again == story.requests[found.pop()]["reference"]


class Confirmed(Step):
    name = "identity confirmed"
    right = "access"

    def prepare(self):
        self.browser = Browser(self.house)
        self.reference, self.status = self.world.take("asked", self.right)
        self.link = self.house.postbox.wait(self.reference).link
        self.browser.get(f"/luxigo/link/{self.link}")

    def act(self):
        return self.browser.post(f"/luxigo/link/{self.link}")

    def is_acknowledged(self, answer):
        return answer.status == 200

    def is_done(self, story):
        return self.event(story, "identified") == 1

    def verify(self, story, answer):
        # Used once, a link is dead; the page says so, and nothing happens twice.
        return answer.status in (200, 404)


class Restricted(Confirmed):
    name = "restricted"
    right = "restriction"

    def is_done(self, story):
        id = story.by_reference(self.reference)
        return story.restrictions[id, False] == 1 and super().is_done(story)


class AtTheDesk(Step):
    state, right = "confirmed", "access"

    def prepare(self):
        self.browser = self.world.officer()
        self.reference, self.status = self.world.take(self.state, self.right)
        answer = self.browser.request_page(self.reference)
        self.revision, self.seen = first(REVISION, answer.text, "0"), first(SEEN, answer.text, "")

    def call(self, action, **fields):
        if action == "answer":
            fields["seen"] = self.seen
        return self.browser.act(self.reference, action, revision=self.revision, **fields)

    def verify(self, story, answer):
        # Done already: the page says so and nothing is sent twice.
        return answer.status in (303, 422, 404)


class Prepared(AtTheDesk):
    name = "answer prepared"

    def prepare(self):
        super().prepare()
        self.before = self.opened(Story(self.house))

    def opened(self, story):
        return sum(story.log[case]["open"] for case in story.log)

    def act(self):
        return self.browser.request_page(self.reference)

    def is_acknowledged(self, answer):
        return answer.status == 200

    def is_done(self, story):
        return self.opened(story) > self.before

    def verify(self, story, answer):
        return answer.status == 200


class Answered(AtTheDesk):
    name = "answer sent"

    def act(self):
        return self.call("answer")

    def is_done(self, story):
        return self.event(story, "answered") == 1


class Lettered(AtTheDesk):
    name = "answered by letter"
    right = "objection"

    def act(self):
        return self.call("letter", done="Wij zijn gestopt.", reason="")

    def is_done(self, story):
        return self.event(story, "answered") == 1


class Extended(AtTheDesk):
    name = "extended"

    def act(self):
        return self.call("extension", why="complex", explanation="Er is veel.")

    def is_done(self, story):
        return self.event(story, "extended") == 1


class Established(AtTheDesk):
    name = "identity established at the desk"
    state = "asked"

    def act(self):
        return self.call("identity", way="show-original-id", email="")

    def is_done(self, story):
        return self.event(story, "identified") == 1

    def verify(self, story, answer):
        return answer.status in (303, 422) and self.event(story, "identified") == 1


class LiftingAnnounced(AtTheDesk):
    name = "lifting announced"
    state, right = "decided", "objection"

    def act(self):
        return self.call("notice", cause="Wij hebben het gewogen.")

    def is_done(self, story):
        return self.event(story, "lifting-announced") >= 1


class Downloaded(Step):
    name = "downloaded"

    def prepare(self):
        self.browser = Browser(self.house)
        self.reference, self.status = self.world.take("answered", "access")
        self.link = self.house.postbox.wait(self.reference, answer=True).link
        self.browser.get(f"/luxigo/link/{self.link}")
        self.before = self.event(Story(self.house), "downloaded")

    def act(self):
        return self.browser.post(f"/luxigo/link/{self.link}/answer")

    def is_acknowledged(self, answer):
        return answer.status == 200 and answer.body[:2] == b"PK"

    def is_done(self, story):
        return self.event(story, "downloaded") > self.before

    def verify(self, story, answer):
        return answer.status == 200 and answer.body[:2] == b"PK"


class Renewed(Step):
    name = "link renewed"

    def prepare(self):
        self.browser = Browser(self.house)
        self.reference, self.status = self.world.take("asked", "access")
        self.browser.get(self.status)
        self.before = self.event(Story(self.house), "link-renewed")

    def act(self):
        return self.browser.post(f"{self.status}/link")

    def is_acknowledged(self, answer):
        return answer.status in (200, 303)

    def is_done(self, story):
        return self.event(story, "link-renewed") > self.before

    def verify(self, story, answer):
        return answer.status in (200, 303, 429)


class SignedIn(Step):
    name = "sign-in"

    def prepare(self):
        self.browser = Browser(self.house)
        self.browser.get("/desk/luxigo/sign-in")
        self.account = self.house.account(OFFICER)
        self.before = self.count(Story(self.house))

    def count(self, story):
        return story.log[""]["signIn"]

    def act(self):
        return self.browser.post(
            "/desk/luxigo/sign-in", username=self.account["username"], password=self.account["password"])

    def is_done(self, story):
        return self.count(story) > self.before

    def verify(self, story, answer):
        return answer.status == 303 and self.browser.get("/desk/luxigo").status == 200


class SignedOut(SignedIn):
    name = "sign-out"

    def prepare(self):
        super().prepare()
        super().act()
        self.browser.get("/desk/luxigo")
        self.before = self.count(Story(self.house))

    def count(self, story):
        return story.log[""]["signOut"]

    def act(self):
        return self.browser.post("/desk/luxigo/sign-out")

    def verify(self, story, answer):
        return self.browser.get("/desk/luxigo").status == 303


STEPS = [
    Submitted, Confirmed, Restricted, Prepared, Answered, Lettered, Extended, Established, LiftingAnnounced, Downloaded, Renewed,
    SignedIn, SignedOut,
]
