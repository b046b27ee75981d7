package org.stewardledger.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page, also those that say what went wrong, what its header shows. */
@ControllerAdvice(basePackageClasses = {Everywhere.class, BasicErrorController.class})
class Everywhere {

    /** The account that is signed in. */
    @ModelAttribute("signedIn")
    Optional<String> signedIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }
}
