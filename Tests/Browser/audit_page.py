"""The audit that people read, in a real browser: Tests/Browser/run [TICKMARK]."""

import http.server
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from browser import Browser

ROOT = pathlib.Path(__file__).resolve().parents[2]
TICKMARK = ROOT / ".build/release/tickmark"
WAYS = [(script, width) for script in (True, False) for width in (320, 768, 1280)]
REPORT = "annual-report-2016-17"

HOSTILE = """# </title><script>document.title = "stolen"</script>

Some 12 of 40 <img src=x onerror="document.title = 'stolen'"> or 30% "quoted' </style> &lt;b&gt;.

The order was \u202e21 seven\u202c and \u2066so on\u2069.

| <script>alert(1)</script> | "onclick="x | 2017 |
|---|---|---|
| a</td></tr></table><script>alert(2)</script> | 4 | 5 |
| <!-- b | 6 | 7 |
| Total | 10 | 12 |
"""


def audit(*drafts):
    """Audits drafts in one call and gives the paths that are printed."""
    made = subprocess.run(
        [TICKMARK, "audit", "--fail-on", "never", *drafts], capture_output=True, text=True
    )
    assert made.returncode == 0, made.stderr
    return [pathlib.Path(line) for line in made.stdout.splitlines()]


class Pages(unittest.TestCase):
    """The audits of all samples, and one browser to open them in."""

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="tickmark-"))
        for sample in (ROOT / "Samples").rglob("*"):
            # A draft of each format, and one of many like tables, lie side by side.
            is_draft = sample.suffix in (".md", ".html", ".json", ".csv", ".txt")
            is_extra = sample.name == "README.md" or ".audit." in sample.name
            if is_draft and not is_extra and not sample.parent.name.startswith("."):
                target = cls.folder / sample.relative_to(ROOT / "Samples")
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(sample, target)
        (cls.folder / "hostile.md").write_text(HOSTILE)
        cls.pages = audit(cls.folder)
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        shutil.rmtree(cls.folder)

    def page(self, name):
        return next(page for page in self.pages if page.name == name + ".audit.html")

    def open(self, page, **how):
        self.browser.open(page.as_uri(), **how)


class AuditPage(Pages):
    def test_each_draft_has_a_page_and_the_index_leads_to_it(self):
        index = self.pages[-1]
        self.assertEqual(index, self.folder / "audit.html")
        self.open(index)
        links = self.browser.run("return [...document.querySelectorAll('.index a')].map(a => a.href)")
        self.assertEqual(links, [page.as_uri() for page in self.pages[:-1]])
        self.assertEqual(self.browser.violations(), [])

    def test_one_page_of_several_drafts_keeps_them_apart(self):
        page = self.folder / "several.html"
        drafts = [self.folder / "quickstart.md", self.folder / "hostile.md"]
        command = [TICKMARK, "audit", "--fail-on", "never", "-o", page, *drafts]
        subprocess.run(command, check=True)
        self.open(page)
        self.assertEqual(self.browser.complaints(), [])
        self.assertEqual(self.browser.violations(), [])
        ids = "return [...document.querySelectorAll('[id]')].map(e => e.id)"
        ids = self.browser.run(ids)
        self.assertEqual(len(ids), len(set(ids)))
        self.assertEqual(self.browser.run("return document.querySelectorAll('.filter').length"), 2)
        page.unlink()

    def test_a_server_is_asked_for_the_page_alone(self):
        asked, folder = [], str(self.folder)

        class Handler(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *arguments):
                super().__init__(*arguments, directory=folder)

            def log_request(self, *_):
                asked.append(self.path)

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page = "/quickstart.md.audit.html"
        self.browser.open(f"http://127.0.0.1:{server.server_port}{page}")
        self.assertEqual(self.browser.run("return document.readyState"), "complete")
        self.assertEqual(self.browser.complaints(), [])
        server.shutdown()
        server.server_close()
        self.assertEqual(asked, [page])

    def cell(self, row, column):
        """The mark in a row of the year table of Stage 1."""
        return self.browser.run(
            "const table = [...document.querySelectorAll('.sheet table')]"
            ".find(t => t.textContent.includes('2013/14') && t.textContent.includes('Q1'));"
            "return [...table.rows].find(r => r.cells[0].textContent === arguments[0])"
            ".cells[arguments[1]].querySelector('a')",
            row,
            column,
        )

    def after(self, mark):
        return self.browser.run("return getComputedStyle(arguments[0], '::after').content", mark)

    def test_a_named_figure_is_ticked_and_leads_to_its_ladder_and_back(self):
        for script in (True, False):
            with self.subTest(script=script):
                self.open(self.page(REPORT), script=script)
                mark = self.cell("2013/14", 5)
                self.assertEqual(mark.text, "113")
                self.assertIn("✓", self.after(mark))
                self.assertTrue(self.browser.run("return arguments[0].classList.contains('t')", mark))
                mark.click()
                entry = self.browser.run("return document.querySelector(':target')")
                rungs = self.browser.run(
                    "return [...arguments[0].querySelectorAll('td a')].map(a => a.textContent)", entry
                )
                self.assertEqual(rungs, ["22", "32", "26", "33"])
                back = self.browser.run("return arguments[0].querySelector('p a')", entry)
                back.click()
                target = self.browser.run("return document.querySelector(':target')")
                self.assertEqual(target, mark)

    def test_a_wrong_figure_has_a_cross_with_the_number_of_its_finding(self):
        self.open(self.page(REPORT))
        mark = self.cell("2015/16", 5)
        self.assertEqual(mark.text, "70")
        number = mark.get_attribute("data-n")
        self.assertIn("✗", self.after(mark))
        self.assertIn(number, self.after(mark))
        self.assertIn("15 + 11 + 31 + 14 = 71", mark.get_attribute("title"))
        finding = self.browser.run("return document.querySelector(arguments[0].hash)", mark)
        self.assertEqual(finding.tag_name, "li")
        self.assertIn("15 + 11 + 31 + 14 = 71", finding.text)
        self.assertIn(number, finding.find_element("css selector", ".nr").text)

    def test_hover_and_focus_show_the_ladder_and_light_its_figures(self):
        self.open(self.page(REPORT))
        mark = self.cell("2015/16", 5)
        driver = self.browser.driver
        card = driver.find_element("css selector", ".card")
        self.assertFalse(card.is_displayed())
        self.browser.run("arguments[0].scrollIntoView({block: 'center'})", mark)
        ActionChains(driver).move_to_element(mark).pause(0.6).perform()
        self.assertTrue(card.is_displayed())
        self.assertIn("is what they come to", card.text)
        lit = [e.text for e in driver.find_elements("css selector", ".lit")]
        self.assertEqual(sorted(lit), ["11", "14", "15", "31", "70"])
        ActionChains(driver).send_keys(Keys.ESCAPE).perform()
        self.assertFalse(card.is_displayed())
        self.browser.run("arguments[0].focus()", mark)
        self.assertTrue(card.is_displayed())
        covers = self.browser.run(
            "const a = arguments[0].getBoundingClientRect(), b = arguments[1].getBoundingClientRect();"
            "return a.bottom > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right",
            mark,
            card,
        )
        self.assertFalse(covers, "the card hides the figure that has the focus")
        self.assertEqual(self.browser.violations(within=".card"), [])

    def test_tab_goes_through_the_page_in_its_order(self):
        self.open(self.page("quickstart.md"))
        driver = self.browser.driver
        seen = []
        for _ in range(60):
            ActionChains(driver).send_keys(Keys.TAB).perform()
            seen.append(driver.switch_to.active_element)
            outline = self.browser.run("return getComputedStyle(document.activeElement).outlineStyle")
            self.assertNotEqual(outline, "none")
        self.assertEqual(seen[0].get_attribute("class"), "skip")
        in_order = self.browser.run(
            "return arguments[0].every((e, i, all) => !i ||"
            " all[i - 1].compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)",
            seen,
        )
        self.assertTrue(in_order)

    def visible(self, selector):
        return self.browser.run(
            "return [...document.querySelectorAll(arguments[0])].filter(e => e.offsetParent)"
            ".map(e => e.textContent)",
            ".sheet " + selector,
        )

    def choose(self, label, text):
        self.browser.run(
            "const select = [...document.querySelectorAll('.filter label')]"
            ".find(l => l.firstChild.data === arguments[0]).querySelector('select');"
            "select.value = [...select.options].find(o => o.text.includes(arguments[1])).value;"
            "select.dispatchEvent(new Event('change', {bubbles: true}))",
            label,
            text,
        )

    def test_filters_show_what_they_say_and_lose_nothing(self):
        self.open(self.page(REPORT))
        everything = self.visible("> .s > *")
        self.choose("Show", "Errors")
        shown = self.visible("> .s > *")
        self.assertLess(len(shown), len(everything))
        self.assertTrue(any("2015/16" in block for block in shown))
        crosses = self.browser.run("return document.querySelectorAll('.sheet .x').length")
        said = self.browser.driver.find_element("css selector", ".filter output").text
        self.assertEqual(said, f"{crosses} figures are shown.")
        self.browser.driver.find_element("css selector", ".filter button").click()
        self.assertEqual(self.visible("> .s > *"), everything)
        self.choose("Section", "Duty matters")
        self.assertEqual(len(self.visible("> .s")), 1)
        self.choose("Section", "All sections")
        self.choose("Rule", "standard/percent-share")
        self.assertTrue(0 < len(self.visible("> .s > *")) < len(everything))
        # A link to a figure that is hidden shows it again.
        self.choose("Rule", "All rules")
        self.choose("Section", "Duty matters")
        self.browser.run("location.hash = arguments[0].id", self.cell("2015/16", 5))
        ActionChains(self.browser.driver).pause(0.2).perform()
        self.assertEqual(self.visible("> .s > *"), everything)

    def test_without_script_there_is_nothing_that_does_nothing(self):
        self.open(self.page(REPORT), script=False)
        count = "return document.querySelectorAll('form, button, select, [hidden], .card').length"
        self.assertEqual(self.browser.run(count), 0)

    def test_every_figure_is_marked_once_and_where_it_is_printed(self):
        for page in self.pages[:-1]:
            with self.subTest(page=page.name):
                drafts = [p for p in page.parent.glob("*") if ".audit." not in p.name and p.is_file()]
                stem = page.name.removesuffix(".audit.html")
                draft = next(p for p in drafts if stem in (p.name, p.stem))
                listed = subprocess.run(
                    [TICKMARK, "figures", "--format", "json", draft], capture_output=True, text=True
                )
                figures = json.loads(listed.stdout)
                self.open(page)
                marks = self.browser.run(
                    "return [...document.querySelectorAll('.sheet [id]')]"
                    ".filter(e => /^f\\d+$/.test(e.id))"
                    ".map(e => [e.id, e.textContent, e.className, !!e.closest('.rest')])"
                )
                letters = {"ticked": "t", "contradicted": "x", "unassessable": "o", "unchecked": "u"}
                wanted = [
                    [f"f{number}", figure["text"], letters.get(figure["status"], "e"), False]
                    for number, figure in enumerate(figures)
                ]
                clean = lambda marks: [[m[0], " ".join(m[1].split()), *m[2:]] for m in marks]
                self.assertEqual(clean(marks), clean(wanted))

    def test_hostile_text_shows_as_text(self):
        page = self.page("hostile")
        self.open(page)
        self.assertEqual(self.browser.complaints(), [])
        self.assertTrue(self.browser.run("return document.title").startswith("Ready: audit of"))
        self.assertEqual(self.browser.run("return document.querySelectorAll('main script, img').length"), 0)
        text = self.browser.driver.find_element("css selector", ".sheet").text
        for shown in ("</title><script>", "\\u{202E}", "\\u{2066}", "<script>alert(1)"):
            self.assertIn(shown, text)

    def test_a_cell_of_ten_million_bytes_shows_as_text(self):
        draft = self.folder / "large.csv"
        draft.write_text("Name,Count\n" + "<b>word " * 1_250_000 + ",4\nOther,5\nTotal,9\n")
        page = audit(draft)[0]
        self.assertLess(page.stat().st_size, 12 * draft.stat().st_size)
        self.open(page)
        cell = "return document.querySelector('.sheet tbody th').textContent.length"
        self.assertEqual(self.browser.run(cell), 10_000_000 - 1)
        self.assertEqual(self.browser.run("return document.querySelectorAll('.sheet b').length"), 0)
        draft.unlink()
        page.unlink()

    def test_print_is_paged_and_marked_in_black_and_white(self):
        self.open(self.page(REPORT))
        pdf = self.folder / "report.pdf"
        pdf.write_bytes(self.browser.pdf())
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True).stdout
        pages = text.count("\f")
        self.assertGreater(pages, 5)
        self.assertIn(f"1 / {pages}", text)
        self.assertIn(f"{pages} / {pages}", text)
        for mark in ("✓", "✗", "○", "How to repeat this audit", "Not ready"):
            self.assertIn(mark, text)
        self.assertNotIn("Skip to the audit", text)
        size = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True).stdout
        self.assertIn("A4", size)
        pdf.unlink()

class EveryWidth(Pages):
    """Each page at every width, in both schemes: as long as all other tests together."""

    @property
    def few(self):
        """A page of each kind: those of the small tables are much alike."""
        names = ("tables",)
        return [page for page in self.pages if page.parent.name not in names]

    def test_every_width_and_scheme_with_and_without_script(self):
        for number, page in enumerate(self.few):
            # What axe asks grows with the square of a page, so that it reads a short page in every
            # way, a longer one in one of them, each in another, and none of the longest.
            size = page.stat().st_size
            asked = WAYS if size < 45_000 else [WAYS[number % len(WAYS)]] if size < 100_000 else []
            for script, width in WAYS:
                scheme = "dark" if width == 768 else "light"
                with self.subTest(page=page.name, script=script, width=width):
                    self.open(page, width=width, scheme=scheme, script=script)
                    self.assertEqual(self.browser.complaints(), [])
                    own = [a for a in self.browser.requests() if not a.startswith("data:")]
                    self.assertEqual(own, [page.as_uri()])
                    wide = self.browser.run("return document.documentElement.scrollWidth")
                    self.assertLessEqual(wide, width)
                    if (script, width) in asked:
                        self.assertEqual(self.browser.violations(), [])



if __name__ == "__main__":
    if len(sys.argv) > 1:
        TICKMARK = pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main(verbosity=2)
