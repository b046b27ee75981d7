"use strict";
// Leaves what is not filled in out of addresses, and tells those who cannot see the page what it now shows.
document.addEventListener("formdata", (event) => {
    if (event.target.method !== "get") {
        return;
    }
    const empty = [...event.formData.entries()].filter(([, value]) => value === "").map(([name]) => name);
    empty.forEach((name) => event.formData.delete(name));
});
document.addEventListener("htmx:afterSettle", () => {
    document.getElementById("announced").textContent = document.title;
});
