"""The declaration is edited on the desk: a period changes, its finding comes and goes, and the statement shows it."""


def declaration(walk, account):
    dutch = walk.language == "nl"
    root = f"/desk/luxigo{walk.english}/declaration"
    page = walk.page

    def period(rule, number):
        page.fill("input[name='f.keep']", str(number))
        page.select_option("select[name='f.keep.unit']", "Y")

    def press(action):
        page.locator(f"button[name=action][value={action}]").click()

    walk.sign_in(*account)
    walk.go(root)
    walk.look("declaration-none")
    page.locator(f"form[action='{root}/draft'] button").click()
    walk.look("declaration-overview")
    walk.look("declaration-overview-phone", phone=True)
    for section in ["purposes", "rights", "never", "organisation", "statement", "data/name", "purposes/order",
                    "recipients/antagonist", "rights/access", "statement.sections/storage"]:
        walk.go(f"{root}/sections/{section}")
        walk.look("declaration-" + section.replace("/", "-"))
    walk.look("declaration-text-phone", phone=True)

    walk.go(f"{root}/sections/retention/fiscal")
    walk.check("the law's seven years have no finding", page.locator(".g-errors").count() == 0)
    period("fiscal", 5)
    press("look")
    walk.look("declaration-finding")
    walk.look("declaration-finding-phone", phone=True)
    walk.check("five years have one", page.locator(".g-errors").count() == 1)
    walk.check("and it stands at the field", page.locator(".g-field-error").count() >= 1)
    period("fiscal", 7)
    press("look")
    walk.check("seven years have none again", page.locator(".g-errors").count() == 0)
    period("fiscal", "zeven")
    press("save")
    walk.look("declaration-refused")
    walk.check("what is no period stays in the form", "zeven" in page.input_value("input[name='f.keep']"))

    years = 3 + walk.number
    words = f"{years} jaar" if dutch else f"{years} years"
    walk.go(f"{root}/sections/retention/guarantee")
    period("guarantee", years)
    press("look")
    walk.check("the side shows the new words", words in page.inner_text("aside"))
    walk.look("declaration-preview")
    press("save")
    walk.look("declaration-saved")
    walk.go(f"{root}/preview")
    walk.check("the whole statement shows them too", words in walk.text())
    walk.look("declaration-statement")
    walk.go(f"{root}/additions/recipients")
    walk.look("declaration-new")
    walk.go(f"{root}/file")
    walk.check("the file has the period", f"keep: P{years}Y" in page.input_value("textarea"))
    walk.look("declaration-file")
    walk.look("declaration-file-phone", phone=True)
    walk.go(f"{root}/publication")
    walk.look("declaration-publication")
    page.fill("input[name=password]", account[1])
    walk.press()
    walk.check("it says that it is published", "gepubliceerd" in walk.text() or "published" in walk.text())
    walk.look("declaration-published")
    walk.go(f"/luxigo{walk.english}")
    walk.check("the statement shows the new period", words in walk.text())
