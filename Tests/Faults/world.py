"""Requests in every state, kept in stock for the steps that need one."""

import random
from collections import defaultdict

from browser import Browser


class World:
    def __init__(self, house, known):
        self.house, self.known = house, known
        self.stock = defaultdict(list)
        self.made = 0
        self.desk = None

    def address(self):
        """An address of somebody who is not known; another one each time, as mails to one are limited."""
        self.made += 1
        return f"somebody{self.made}.{random.randrange(10_000)}@visitors.example"

    def officer(self):
        if self.desk is None or self.desk.get("/desk/luxigo").status != 200:
            account = self.house.account("privacy-contact")
            self.desk = Browser(self.house)
            self.desk.sign_in(account["username"], account["password"])
        return self.desk

    def fill(self, wanted):
        """Brings requests in the states that are wanted: `{(state, right): (how many, whether they are known)}`."""
        asked = []
        for (state, right), (count, knows) in wanted.items():
            for _ in range(count):
                address = self.next_known() if knows else self.address()
                asked.append((state, right, *Browser(self.house).ask(address, right)))
        for state, right, reference, status in asked:
            if state == "asked":
                self.house.postbox.wait(reference)
            else:
                link = self.house.postbox.wait(reference).link
                browser = Browser(self.house)
                browser.get(f"/luxigo/link/{link}")
                browser.post(f"/luxigo/link/{link}")
            if state == "answered":
                self.officer().act(reference, "answer")
            if state == "decided":
                self.officer().act(reference, "letter", done="Wij zijn gestopt.", reason="")
            self.stock[state, right].append((reference, status))
        for state, _, reference, _ in asked:
            if state == "answered":
                self.house.postbox.wait(reference, answer=True)

    def next_known(self):
        """Addresses of people of whom something is held, in turn; three mails an hour is the limit."""
        address = self.known.pop(0)
        self.known.append(address)
        return address

    def take(self, state, right):
        return self.stock[state, right].pop(0)
