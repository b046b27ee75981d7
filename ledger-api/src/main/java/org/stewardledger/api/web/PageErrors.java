package org.stewardledger.api.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers in a page when a page cannot be shown; only for pages, and only for what its reader can put right. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

    private final Everywhere everywhere;

    PageErrors(Everywhere everywhere) {
        this.everywhere = everywhere;
    }

    @ExceptionHandler(NotShown.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notShown(NotShown why, HttpServletRequest request, Model model) {
        return page(HttpStatus.NOT_FOUND, why.detail(), request, model);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String noIdentifier(HttpServletRequest request, Model model) {
        return page(HttpStatus.NOT_FOUND, "The address names nothing that there is.", request, model);
    }

    @ExceptionHandler(NotUnderstood.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String notUnderstood(NotUnderstood why, HttpServletRequest request, Model model) {
        return page(HttpStatus.BAD_REQUEST, why.detail(), request, model);
    }

    private String page(HttpStatus status, String why, HttpServletRequest request, Model model) {
        // What every page shows is not in the model that Spring makes for an error.
        model.addAttribute("signedIn", everywhere.signedIn(request));
        model.addAttribute("status", status.value());
        model.addAttribute("message", why);
        if (request.getParameter("asOf") != null || request.getParameter("knownAt") != null) {
            model.addAttribute("now", request.getRequestURI());
        }
        return "error/" + status.value();
    }
}
