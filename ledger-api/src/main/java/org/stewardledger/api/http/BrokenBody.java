package org.stewardledger.api.http;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.apache.coyote.BadRequestException;
import org.springframework.web.multipart.MultipartException;

/** Tells a body that its sender broke, or never finished, from a disk that failed while the body was kept. */
final class BrokenBody {

    private BrokenBody() {}

    /** Whether a failure is the fault of whoever sent the body. */
    static boolean isBehind(Throwable failure) {
        return chain(failure).anyMatch(BadRequestException.class::isInstance)
                || failure instanceof MultipartException && chain(failure).noneMatch(BrokenBody::isOfTheDisk);
    }

    /** The server's own failures to read a form are of classes of their own; those of the system are plain. */
    private static boolean isOfTheDisk(Throwable cause) {
        return cause.getClass() == IOException.class
                || cause instanceof FileSystemException
                || cause instanceof FileNotFoundException;
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
