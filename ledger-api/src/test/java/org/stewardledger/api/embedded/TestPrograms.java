package org.stewardledger.api.embedded;

import java.nio.file.Path;

/** PostgreSQL's programs for the tests, kept between their runs: unpacking takes seconds. */
public final class TestPrograms {

    public static final Path DIRECTORY = Path.of("target", "postgresql").toAbsolutePath();

    private TestPrograms() {}
}
