package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
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

    @Test
    void tellsADatabaseThatIsGoneFromABug() {
        assertThat(code(new InternalAuthenticationServiceException(
                        "", new SQLTransientConnectionException("request timed out"))))
                .isEqualTo("ledger.unavailable");
        assertThat(code(new IllegalStateException(new SQLException("terminating connection", "57P01"))))
                .isEqualTo("ledger.unavailable");
        assertThat(code(new IllegalStateException(new SQLException("no such table", "42P01"))))
                .isEqualTo("ledger.failed");
    }
}
