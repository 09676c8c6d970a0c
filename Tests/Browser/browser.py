"""A Chromium without a window, and what the tests ask of it."""

import base64
import importlib.util
import json
import pathlib

from axe_selenium_python import Axe
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

# The axe of the first package is old but well worn; that of the second knows WCAG 2.2.
RECENT_AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).with_name(
    "axe.min.js"
)
BINARY, DRIVER = "/usr/bin/chromium", "/usr/bin/chromedriver"


class Browser:
    """One browser; every page is opened at a width, in a colour scheme, with or without script."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = BINARY
        for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(DRIVER))
        # A busy machine takes its time over a long page; half a minute is not always enough.
        self.driver.set_script_timeout(240)

    def close(self):
        self.driver.quit()

    def open(self, url, width=1280, height=900, scheme="light", script=True, reduced=True):
        send = self.driver.execute_cdp_cmd
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        send("Emulation.setDeviceMetricsOverride", size)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        if reduced:
            features.append({"name": "prefers-reduced-motion", "value": "reduce"})
        send("Emulation.setEmulatedMedia", {"media": "", "features": features})
        send("Emulation.setScriptExecutionDisabled", {"value": not script})
        # Away first, so that a page with another fragment is loaded anew.
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        self.driver.get_log("performance")
        self.driver.get(url)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def complaints(self):
        """What the console says, violations of the policy included."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self):
        """The addresses that were asked for since the page was opened."""
        addresses = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                addresses.append(message["params"]["request"]["url"])
        return addresses

    def violations(self, within="html"):
        """What axe finds against WCAG 2.2 AA and good practice, a line each."""
        # The page was read without script; axe itself needs one.
        enabled = {"value": False}
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", enabled)
        lines = []
        for axe in (Axe(self.driver), Axe(self.driver, str(RECENT_AXE))):
            axe.inject()
            is_recent = self.run("return axe.version.split('.')[0] > 3")
            rules = {"target-size": {"enabled": True}} if is_recent else {}
            options = json.dumps({"resultTypes": ["violations"], "rules": rules})
            for rule in axe.run(within, options)["violations"]:
                for node in rule["nodes"][:5]:
                    lines.append(f"{rule['id']} ({rule['impact']}): {node['html'][:160]}")
        return lines

    def pdf(self):
        printed = self.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
        return base64.b64decode(printed["data"])
