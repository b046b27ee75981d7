package org.stewardledger.api.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Draws templates without a server. */
final class Drawn {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Drawn() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    String page(String template, Object page) {
        return template(template, Map.of("page", page, "signedIn", Optional.of("ada")));
    }

    String template(String template, Map<String, Object> model) {
        MockServletContext servlets = new MockServletContext();
        IWebExchange exchange = JakartaServletWebApplication.buildApplication(servlets)
                .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse());
        return engine.process(template, new WebContext(exchange, Locale.ROOT, new HashMap<>(model)));
    }
}
