package org.stewardledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.stewardledger.journal.LedgerJson;

/**
 * Answers what goes wrong in the API with problem documents; what goes wrong on pages is left to them, who come first.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class ProblemAdvice {

    @ExceptionHandler
    ResponseEntity<byte[]> answer(Exception failure, HttpServletRequest request) throws Exception {
        boolean securitys = failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
        if (securitys || !Problems.apiRequest(request)) {
            throw failure;
        }
        Problem problem = Problems.of(failure, request.getRequestURI());
        HttpHeaders headers = Problems.headers(failure, problem);
        headers.setContentType(MediaType.parseMediaType(Problem.MEDIA_TYPE));
        // As bytes: a problem is told also to who accepts no JSON.
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .body(LedgerJson.mapper().writeValueAsBytes(problem));
    }
}
