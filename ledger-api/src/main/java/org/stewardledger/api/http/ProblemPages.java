package org.stewardledger.api.http;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pages that problem documents name as their type. */
@RestController
final class ProblemPages {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    /** What a code means. */
    @GetMapping("/problems/{code:[a-z0-9]+(?:[.-][a-z0-9]+)*}")
    ResponseEntity<ClassPathResource> page(@PathVariable String code) {
        ClassPathResource page = new ClassPathResource("problems/" + code + ".md");
        return page.exists()
                ? ResponseEntity.ok().contentType(TEXT).body(page)
                : ResponseEntity.notFound().build();
    }
}
