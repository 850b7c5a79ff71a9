/// The script of all pages, served as `/static/gestand.js` (`text/javascript`).
///
/// It adds comfort and no function: every page is complete without it. It sends nothing, stores nothing and
/// loads nothing.
public enum Script {
    /// The script.
    public static let js = #"""
        "use strict";
        (function () {
          // A form with errors is read from its list of errors.
          const errors = document.querySelector("[data-focus]");
          if (errors) errors.focus();

          for (const button of document.querySelectorAll("[data-copy]")) {
            if (!navigator.clipboard) break;
            button.hidden = false;
            button.addEventListener("click", async function () {
              await navigator.clipboard.writeText(button.dataset.copy);
              const status = button.nextElementSibling;
              if (status) {
                status.textContent = button.dataset.copied;
                status.classList.remove("g-hidden");
              }
            });
          }

          for (const button of document.querySelectorAll("[data-print]")) {
            button.hidden = false;
            button.addEventListener("click", function () { window.print(); });
          }

          // Paper cannot be unfolded.
          window.addEventListener("beforeprint", function () {
            for (const part of document.querySelectorAll("main details:not([open])")) {
              part.open = true;
              part.dataset.unfolded = "";
            }
          });
          window.addEventListener("afterprint", function () {
            for (const part of document.querySelectorAll("details[data-unfolded]")) {
              part.open = false;
              delete part.dataset.unfolded;
            }
          });

          // The time that is left counts from when the page was made, so a wrong clock on this device does no harm.
          const clocks = document.querySelectorAll("[data-seconds-left]");
          if (clocks.length) {
            const start = performance.now();
            setInterval(function () {
              const passed = Math.floor((performance.now() - start) / 1000);
              for (const clock of clocks) {
                const left = Number(clock.dataset.secondsLeft) - passed;
                const minutes = Math.floor(Math.abs(left) / 60);
                const pattern = left < 0 ? clock.dataset.overdue : clock.dataset.left;
                clock.textContent = pattern
                  .replace("{h}", String(Math.floor(minutes / 60)))
                  .replace("{m}", String(minutes % 60));
              }
            }, 30000);
          }

          // A second press while the first is under way sends nothing.
          for (const form of document.querySelectorAll("form[method=post]")) {
            form.addEventListener("submit", function (event) {
              if (form.dataset.sent) event.preventDefault();
              form.dataset.sent = "yes";
              // An answer that is a file leaves the page as it is.
              setTimeout(function () { delete form.dataset.sent; }, 3000);
            });
          }
          window.addEventListener("pageshow", function () {
            for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
          });
        })();

        """#

    /// Changes when the script does.
    static let version = Fingerprint.of(js)
}
