"""One visitor over HTTP: cookies, forms, and nothing that waits for ever."""

import http.client
import random
import re
import urllib.parse

SECONDS = 40
TOKEN = re.compile(r'name="csrf" value="([^"]+)"')
# The other systems of the example, each searched and nothing found.
SEARCHED = {f"searched-{system}": "yes" for system in ("webshop", "mailbox", "bookkeeping")}
REVISION = re.compile(r'name="revision" value="(\d+)"')
# What the officer looked at, by which a changed answer is noticed.
SEEN = re.compile(r'name="seen" value="(\w+)"')


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body
        self.location = headers.get("location", "")

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")


class Browser:
    def __init__(self, house, organisation="luxigo"):
        self.house, self.organisation = house, organisation
        self.cookies = {}
        self.token = ""
        # Behind a proxy each visitor has a network of their own, so that limits of one do not stop another.
        self.network = ".".join(str(random.randrange(1, 250)) for _ in range(4))

    def send(self, method, path, fields=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.house.port, timeout=SECONDS)
        try:
            body = None
            own = {"X-Forwarded-For": self.network, **(headers or {})}
            if self.cookies:
                own["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            if fields is not None:
                body = urllib.parse.urlencode({"csrf": self.token, **fields})
                own["Content-Type"] = "application/x-www-form-urlencoded"
            connection.request(method, path, body, own)
            response = connection.getresponse()
            content = response.read()
            for line in response.headers.get_all("set-cookie") or []:
                name, _, value = line.split(";")[0].partition("=")
                self.cookies[name] = value
            answer = Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, content)
        finally:
            connection.close()
        if answer.status >= 500 and answer.status != 503:
            self.house.faults.append(f"{answer.status} at {method} {pattern(path)}")
        if found := TOKEN.search(answer.text[:200_000]):
            self.token = found[1]
        return answer

    def get(self, path):
        return self.send("GET", path)

    def post(self, path, **fields):
        return self.send("POST", path, fields)

    # The way of a person.

    def fill_in(self, email, right="access", words=""):
        """Fills in the form up to the last button."""
        base = f"/{self.organisation}"
        self.get(f"{base}/rights")
        answer = self.post(f"{base}/rights", right=right)
        if answer.location.endswith("/capacity"):
            self.post(f"{base}/request/capacity", answer="customer")
        self.post(f"{base}/request/email", answer=email)
        answer = self.post(f"{base}/request/words", answer=words)
        return answer.location.endswith("/check")

    def press_send(self):
        return self.post(f"/{self.organisation}/request/send")

    def reference(self, status_path):
        found = re.search(r"\d{4}-\d{4}-[A-Z]\d", self.get(status_path).text)
        return found and found[0]

    def ask(self, email, right="access"):
        """A request from begin to end: its reference and the address of its status page."""
        self.fill_in(email, right)
        answer = self.press_send()
        if answer.status != 303 or "/status/" not in answer.location:
            raise RuntimeError(f"the form was answered with {answer.status}")
        return self.reference(answer.location), answer.location

    # The way of an officer.

    def sign_in(self, username, password):
        base = f"/desk/{self.organisation}"
        self.get(f"{base}/sign-in")
        return self.post(f"{base}/sign-in", username=username, password=password)

    def request_page(self, reference):
        return self.get(f"/desk/{self.organisation}/requests/{reference}")

    def act(self, reference, action, revision=None, **fields):
        if revision is None or (action == "answer" and "seen" not in fields):
            page = self.request_page(reference).text
            revision = revision or first(REVISION, page, "0")
            fields = fields | {"seen": first(SEEN, page, "")}
        if action == "answer":
            fields = SEARCHED | fields
        return self.post(
            f"/desk/{self.organisation}/requests/{reference}/{action}", revision=revision, **fields)


def first(expression, text, otherwise):
    found = expression.search(text)
    return found[1] if found else otherwise


def pattern(path):
    """A path without the secret in it."""
    return re.sub(r"/(link|status)/\w+", r"/\1/…", path)
