package org.stewardledger.api.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a request to the API with a problem document where the server itself gave it up with a status, such as one
 * whose body ended too early; else it would be answered with a page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@FilterRegistration(dispatcherTypes = DispatcherType.ERROR)
final class ServerProblems extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith(request.getContextPath() + "/api/")) {
            Problems.write(Problems.of(HttpStatusCode.valueOf(response.getStatus()), path), response);
        } else {
            rest.doFilter(request, response);
        }
    }
}
