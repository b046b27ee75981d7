package org.stewardledger.api.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps Spring from printing a failure that the command line tells in one sentence. Named in spring.factories. */
final class QuietFailure implements SpringBootExceptionReporter {

    QuietFailure(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return Sentences.of(failure) != null;
    }
}
