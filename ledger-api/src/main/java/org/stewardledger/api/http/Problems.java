package org.stewardledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.stewardledger.act.ActRefused;
import org.stewardledger.journal.JournalFailure;
import org.stewardledger.journal.LedgerJson;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Times;
import org.stewardledger.projections.history.HistoryFilter;

/** Turns whatever goes wrong into a problem document; nothing inside the ledger shows in one. */
public final class Problems {

    private static final String DOES_NOT_FIT = "does not fit";
    private static final String UNREADABLE =
            "The request cannot be read: it ends too early, or is not put together as its headers say.";
    private static final String IMPROPER = "The address or a header is no proper one.";
    private static final String NOTHING_HERE = "There is nothing at this address.";
    private static final String UNAVAILABLE = "The ledger cannot answer at the moment.";
    private static final String FAILED = "The ledger failed; nothing more is known here.";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    /** The problem that a failure is, as seen from outside. A bug is logged, and named by its path only. */
    public static Problem of(Throwable failure, String path) {
        return switch (failure) {
            case ActRefused refused ->
                Problem.of(refused.refusal(), sentence(refused.getMessage()), path, faults(refused));
            case Refused refused -> Problem.of(refused.code(), sentence(refused.getMessage()), path, refused.faults());
            case Paging.UnknownStart unknown ->
                parameters(List.of(new Problem.Fault("after", "must be taken from the address of a next page")), path);
            case HistoryFilter.SearchTooWide wide ->
                parameters(List.of(new Problem.Fault("search", "finds too many persons; say less, or name one")), path);
            case JournalFailure journal -> journal(journal, path);
            case Times.UnknownMoment unknown ->
                Problem.of(ProblemCode.MOMENT_UNKNOWN, sentence(unknown.getMessage()), path);
            case MethodArgumentTypeMismatchException unfit -> parameters(List.of(fault(unfit.getName(), unfit)), path);
            case BindException unfit -> parameters(faults(unfit), path);
            case MissingRequestValueException missing ->
                Problem.of(
                        ProblemCode.REQUEST_INVALID, sentence(missing.getBody().getDetail()), path);
            case MaxUploadSizeExceededException form ->
                Problem.of(ProblemCode.BODY_TOO_LARGE, "The form is too long, or has too many parts.", path);
            case RequestRejectedException rejected -> Problem.of(ProblemCode.REQUEST_MALFORMED, IMPROPER, path);
            case ErrorResponse spring -> spring(spring, path);
            default -> {
                if (BrokenBody.isBehind(failure)) {
                    yield Problem.of(ProblemCode.REQUEST_MALFORMED, UNREADABLE, path);
                }
                yield Outage.isBehind(failure) ? unavailable(failure, path) : bug(failure, path);
            }
        };
    }

    private static List<Problem.Fault> faults(ActRefused refused) {
        return refused
                .field()
                .map(field -> new Problem.Fault(
                        "/" + field.replace("]", "").replace('[', '/').replace('.', '/'),
                        String.valueOf(refused.getMessage())))
                .stream()
                .toList();
    }

    private static Problem unavailable(Throwable failure, String path) {
        LOG.warn("request to {} found no database", path, failure);
        return Problem.of(ProblemCode.LEDGER_UNAVAILABLE, UNAVAILABLE, path);
    }

    /** The problem that a status is with which the server itself answered, before or beside all handlers. */
    static Problem of(HttpStatusCode status, String path) {
        return switch (status.value()) {
            case 404 -> Problem.of(ProblemCode.RESOURCE_UNKNOWN, NOTHING_HERE, path);
            case 413 -> Problem.of(ProblemCode.BODY_TOO_LARGE, "The body is too long.", path);
            case 503 -> Problem.of(ProblemCode.LEDGER_UNAVAILABLE, UNAVAILABLE, path);
            default ->
                status.is4xxClientError()
                        ? Problem.of(ProblemCode.REQUEST_MALFORMED, UNREADABLE, path)
                        : Problem.of(ProblemCode.LEDGER_FAILED, FAILED, path);
        };
    }

    private static Problem parameters(List<Problem.Fault> faults, String path) {
        return of(Refused.parameters(faults), path);
    }

    private static List<Problem.Fault> faults(BindException unfit) {
        return unfit.getFieldErrors().stream()
                .map(error -> error.contains(TypeMismatchException.class)
                        ? fault(error.getField(), error.unwrap(TypeMismatchException.class))
                        : new Problem.Fault(error.getField(), DOES_NOT_FIT))
                .toList();
    }

    private static Problem.Fault fault(String name, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unfit unfit) {
                return new Problem.Fault(name, String.valueOf(unfit.getMessage()));
            }
        }
        return new Problem.Fault(name, DOES_NOT_FIT);
    }

    private static Problem journal(JournalFailure failure, String path) {
        return switch (failure.code()) {
            case EVENT_INVALID, EVENT_TOO_LARGE, SUBJECT_ERASED, DATA_REFUSED ->
                Problem.of(ProblemCode.REQUEST_INVALID, "The act holds values that cannot be recorded.", path);
            case OUTCOME_UNKNOWN ->
                Problem.of(
                        ProblemCode.OUTCOME_UNKNOWN,
                        "The connection was lost; send the act again with the same Idempotency-Key.",
                        path);
            case CLOCK_BEHIND, CLOCK_AHEAD, OVERLOADED, UNAVAILABLE, CLOSED -> {
                LOG.warn("the journal takes no acts", failure);
                yield Problem.of(ProblemCode.LEDGER_UNAVAILABLE, "The ledger takes no acts at the moment.", path);
            }
            case FORMAT_UNKNOWN, BODY_MALFORMED, TYPE_UNKNOWN, TREE_BROKEN, SCHEMA_MISSING -> bug(failure, path);
        };
    }

    private static Problem spring(ErrorResponse failure, String path) {
        String detail = sentence(failure.getBody().getDetail());
        return switch (failure.getStatusCode().value()) {
            case 400 -> Problem.of(ProblemCode.REQUEST_INVALID, detail, path);
            case 404 -> Problem.of(ProblemCode.RESOURCE_UNKNOWN, NOTHING_HERE, path);
            case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED, detail, path);
            case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE, detail, path);
            case 413 -> Problem.of(ProblemCode.BODY_TOO_LARGE, detail, path);
            case 415 -> Problem.of(ProblemCode.MEDIA_UNSUPPORTED, detail, path);
            case 503 -> Problem.of(ProblemCode.LEDGER_UNAVAILABLE, detail, path);
            default -> bug((Throwable) failure, path);
        };
    }

    private static Problem bug(Throwable failure, String path) {
        LOG.error("request to {} failed", path, failure);
        return Problem.of(ProblemCode.LEDGER_FAILED, FAILED, path);
    }

    private static String sentence(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "Nothing more is known.";
        }
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    /** The headers that go with a failure: which methods are allowed, or when to ask again. */
    static HttpHeaders headers(Throwable failure, Problem problem) {
        HttpHeaders headers = new HttpHeaders();
        if (failure instanceof ErrorResponse spring) {
            headers.putAll(spring.getHeaders());
        }
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        return headers;
    }

    /** Whether a request is one to the API, and so answered with problem documents rather than pages. */
    public static boolean apiRequest(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    /** Writes a problem where no handler does it: in filters. */
    public static void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        byte[] body = LedgerJson.mapper().writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
