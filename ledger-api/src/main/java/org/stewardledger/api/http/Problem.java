package org.stewardledger.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.stewardledger.act.Refusal;

/**
 * A problem document (RFC 9457).
 *
 * @param type     {@code /problems/} and the code
 * @param code     the stable code; what clients compare
 * @param title    the code in words
 * @param status   the HTTP status
 * @param detail   what happened here, for people
 * @param instance the path of the request
 * @param errors   the faults found in the request, each with its place; empty unless the request is at fault
 */
public record Problem(
        URI type,
        String code,
        String title,
        int status,
        String detail,
        URI instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault in a request.
     *
     * @param field  JSON Pointer into the body, or the name of a parameter or header
     * @param detail what is wrong with it
     */
    public record Fault(String field, String detail) {}

    /** A problem of the doors. */
    public static Problem of(ProblemCode code, String detail, String path) {
        return of(code, detail, path, List.of());
    }

    /** A problem of the doors, with the faults found in the request. */
    public static Problem of(ProblemCode code, String detail, String path, List<Fault> errors) {
        return of(code.code(), code.status(), detail, path, errors);
    }

    /** A rule said no, perhaps to one field. */
    public static Problem of(Refusal refusal, String detail, String path, List<Fault> errors) {
        return of(refusal.code(), status(refusal.kind()), detail, path, errors);
    }

    private static Problem of(String code, HttpStatusCode status, String detail, String path, List<Fault> errors) {
        return new Problem(
                URI.create("/problems/" + code), code, title(code), status.value(), detail, instance(path), errors);
    }

    /** The status that says this kind of no. */
    public static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NO_STANDING -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case STATE -> HttpStatus.CONFLICT;
            case MOVED_ON -> HttpStatus.PRECONDITION_FAILED;
            case VALUES -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** A code in words: {@code promise.not-yours} is "Promise: not yours". */
    public static String title(String code) {
        String words = code.replace(".", ": ").replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static URI instance(String path) {
        return URI.create(path.chars().allMatch(Problem::plain) ? path : "/");
    }

    private static boolean plain(int character) {
        return character > ' ' && character < 0x7f && "\"<>\\^`{|}[]".indexOf(character) < 0;
    }
}
