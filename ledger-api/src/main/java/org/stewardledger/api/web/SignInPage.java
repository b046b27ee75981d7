package org.stewardledger.api.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the form by which one comes in. */
@Controller
class SignInPage {

    /**
     * The form.
     *
     * @param error  present where a name and a password did not belong together
     * @param logout present where one has just gone out
     */
    @GetMapping("/login")
    String signIn(@RequestParam Optional<String> error, @RequestParam Optional<String> logout) {
        return "login";
    }
}
