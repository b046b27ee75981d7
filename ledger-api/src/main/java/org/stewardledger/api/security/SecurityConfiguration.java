package org.stewardledger.api.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.stewardledger.api.http.Problem;
import org.stewardledger.api.http.ProblemCode;
import org.stewardledger.api.http.Problems;

/**
 * Name and password with each request for the API, a form and a session for pages; the same strict headers for both.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SecurityConfiguration {

    /** Everything comes from here, no script or style stands in a page, and no other page may frame one. */
    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** The API: no session and so no forgery of requests; problem documents where someone is not let in. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) {
        AuthenticationEntryPoint identify = (request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                Problems.write(Problems.of(failure, request.getRequestURI()), response);
                return;
            }
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Stewardship Ledger\", charset=\"UTF-8\"");
            Problems.write(
                    Problem.of(
                            ProblemCode.IDENTITY_MISSING,
                            "A name and a password that belong together are needed here.",
                            request.getRequestURI()),
                    response);
        };
        AccessDeniedHandler deny = (request, response, failure) -> Problems.write(
                Problem.of(ProblemCode.ACCESS_DENIED, "This account may not do this.", request.getRequestURI()),
                response);
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(identify))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(identify).accessDeniedHandler(deny))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::strict)
                .build();
    }

    /** Pages: a form to come in by, a session, and a token in each form against forged requests. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/login", "/assets/**", "/webjars/**", "/problems/**", "/actuator/health/**")
                        .permitAll()
                        // Tells what went wrong with another request; asked for by itself it would tell of a failure.
                        .requestMatchers("/error")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").failureHandler(notLetIn()))
                .requestCache(cache -> cache.requestCache(asked()))
                .logout(Customizer.withDefaults())
                .headers(SecurityConfiguration::strict)
                .build();
    }

    /** Whether name and password belong together is not known while the accounts cannot be asked. */
    private static AuthenticationFailureHandler notLetIn() {
        var mistyped = new SimpleUrlAuthenticationFailureHandler("/login?error");
        return (request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                Problem problem = Problems.of(failure, request.getRequestURI());
                response.sendError(problem.status());
            } else {
                mistyped.onAuthenticationFailure(request, response, failure);
            }
        };
    }

    /** Leads one who has come in to the address asked for, as it was: pages refuse parameters they do not know. */
    @SuppressWarnings("NullAway") // Null adds no parameter; the library says so, and does not annotate it.
    private static RequestCache asked() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** What the firewall turns away before anyone is identified. */
    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, failure) -> Problems.write(Problems.of(failure, "/"), response);
    }
}
