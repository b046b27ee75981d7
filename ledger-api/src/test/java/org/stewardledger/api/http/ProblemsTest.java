package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.web.multipart.MultipartException;

class ProblemsTest {

    private static String code(Throwable failure) {
        return Problems.of(failure, "/api/v1/imports").code();
    }

    @Test
    void blamesTheSenderOfABodyThatEndsTooEarly() {
        assertThat(code(new ClientAbortException(new EOFException()))).isEqualTo("request.malformed");
        assertThat(code(new MultipartException("", new ClientAbortException(new IOException("reset")))))
                .isEqualTo("request.malformed");
    }

    @Test
    void doesNotBlameTheSenderForTheDisk() {
        assertThat(code(new MultipartException("", new IOException("No space left on device"))))
                .isEqualTo("ledger.failed");
        assertThat(code(new MultipartException("", new AccessDeniedException("/tmp"))))
                .isEqualTo("ledger.failed");
    }
}
