package org.stewardledger.api.http;

import org.springframework.http.HttpStatus;

/** What can go wrong at the doors, beside the refusals of the acts. The codes are stable and never renamed. */
public enum ProblemCode {
    /** The request is no HTTP, form, JSON or UTF-8 that can be read, or ends too early. */
    REQUEST_MALFORMED("request.malformed", HttpStatus.BAD_REQUEST),
    /** Fields or parameters are missing, unknown or of the wrong kind; {@code errors} names each. */
    REQUEST_INVALID("request.invalid", HttpStatus.BAD_REQUEST),
    /** A time in the question names a milestone without a known date, or more events than there are. */
    MOMENT_UNKNOWN("request.moment-unknown", HttpStatus.BAD_REQUEST),
    /** Nobody is identified, or the name and password do not belong together. */
    IDENTITY_MISSING("identity.missing", HttpStatus.UNAUTHORIZED),
    /** Whoever asks is known, and may not do this. */
    ACCESS_DENIED("access.denied", HttpStatus.FORBIDDEN),
    /** There is nothing at this address, or nothing that may be known to whoever asks. */
    RESOURCE_UNKNOWN("resource.unknown", HttpStatus.NOT_FOUND),
    /** The resource does not know this HTTP method. */
    METHOD_NOT_ALLOWED("method.not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    /** The resource cannot be given in any of the media types asked for. */
    NOT_ACCEPTABLE("media.not-acceptable", HttpStatus.NOT_ACCEPTABLE),
    /** The account cannot be made as things are: the name or the person has one already. */
    ACCOUNT_TAKEN("account.taken", HttpStatus.CONFLICT),
    /** The mapping profile has mistakes; {@code errors} names each with its line. Nothing was imported. */
    IMPORT_PROFILE_INVALID("import.profile-invalid", HttpStatus.UNPROCESSABLE_CONTENT),
    /** Another import of the same source is running. Nothing was imported. */
    IMPORT_RUNNING("import.running", HttpStatus.CONFLICT),
    /** The same source was imported into another partnership before. Nothing was imported. */
    IMPORT_OTHER_PARTNERSHIP("import.other-partnership", HttpStatus.CONFLICT),
    /**
     * The mapping profile has changed since the last import of its source and would change what is on record;
     * {@code errors} says what. Nothing was imported; {@code applyProfileChange=true} lets it.
     */
    IMPORT_PROFILE_CHANGED("import.profile-changed", HttpStatus.CONFLICT),
    /** All or nothing was asked for, and {@code errors} says what cannot go in. Nothing was imported. */
    IMPORT_NOT_ALL("import.not-all", HttpStatus.UNPROCESSABLE_CONTENT),
    /**
     * Whoever imports is not the registrar of the partnership, or it does not exist and only an operator may form it, or
     * the source belongs to another partnership. Nothing was read or kept, and the answer is the same whether the source
     * exists or not.
     */
    IMPORT_NO_STANDING("import.no-standing", HttpStatus.FORBIDDEN),
    /** The body is longer than what this resource takes. */
    BODY_TOO_LARGE("body.too-large", HttpStatus.CONTENT_TOO_LARGE),
    /** The body is of a media type that this resource does not read. */
    MEDIA_UNSUPPORTED("media.unsupported", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** A bug; the ledger's log says more under the instance given. */
    LEDGER_FAILED("ledger.failed", HttpStatus.INTERNAL_SERVER_ERROR),
    /** The ledger takes no acts at the moment, or cannot reach its database; nothing was recorded. */
    LEDGER_UNAVAILABLE("ledger.unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    /** It is not known whether the act was recorded; sending it again with the same key tells. */
    OUTCOME_UNKNOWN("ledger.outcome-unknown", HttpStatus.SERVICE_UNAVAILABLE),
    /** The views have not come to the position asked for in time. */
    VIEWS_BEHIND("views.behind", HttpStatus.SERVICE_UNAVAILABLE);

    private final String code;
    private final HttpStatus status;

    ProblemCode(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** The HTTP status it is answered with. */
    public HttpStatus status() {
        return status;
    }
}
