package org.stewardledger.api.http;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/** Reads a question off its parameters alone; Spring would take a header named like one for it, too. */
@ControllerAdvice
final class OnlyParameters {

    @InitBinder
    void passOverHeaders(WebDataBinder binder) {
        if (binder instanceof ExtendedServletRequestDataBinder extended) {
            extended.setHeaderPredicate(name -> false);
        }
    }
}
