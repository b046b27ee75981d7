package org.stewardledger.api.http;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Ends the shared ledger when the last test is done: the database would else stop first, with the JVM. */
final class EndsBeforeItsDatabase implements BeforeAllCallback {

    private static final Namespace HERE = Namespace.create(EndsBeforeItsDatabase.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        var served = (ConfigurableApplicationContext) SpringExtension.getApplicationContext(context);
        AutoCloseable end = served::close;
        context.getRoot().getStore(HERE).computeIfAbsent(served, first -> end);
    }
}
