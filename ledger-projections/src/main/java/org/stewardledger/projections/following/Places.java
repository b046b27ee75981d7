package org.stewardledger.projections.following;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStoreConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.TokenSchema;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * How far each making of a view is, and which node follows the ledger for it, in Axon's token store. A view is one
 * segment. Every call takes part in the transaction that is open on this thread.
 */
final class Places {

    private static final int SEGMENT = 0;

    private final TokenStore tokens;

    Places(DataSource dataSource, String node, Duration claimTimeout) {
        TransactionAwareDataSourceProxy transactional = new TransactionAwareDataSourceProxy(dataSource);
        this.tokens = new JdbcTokenStore(
                transactional::getConnection,
                new TokenConverter(),
                JdbcTokenStoreConfiguration.DEFAULT
                        .schema(schema())
                        .nodeId(node)
                        .claimTimeout(claimTimeout));
    }

    private static TokenSchema schema() {
        return TokenSchema.builder()
                .setTokenTable("projections.view_token")
                .setProcessorNameColumn("processor")
                .setSegmentColumn("segment")
                .setMaskColumn("mask")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("claimed_at")
                .setOwnerColumn("owner")
                .build();
    }

    static String processor(String view, int generation) {
        return view + "/" + generation;
    }

    /** Makes a place at the start of the ledger; nobody has claimed it. */
    void begin(String processor) {
        done(tokens.initializeTokenSegments(processor, 1, new GlobalSequenceTrackingToken(0), null));
    }

    /**
     * Claims a place, or keeps it claimed, and locks it until the transaction ends.
     *
     * @return the last event taken in
     * @throws UnableToClaimTokenException when another node has it, or it is gone
     */
    long claim(String processor) {
        TrackingToken token = done(tokens.fetchToken(processor, SEGMENT, null));
        if (token instanceof GlobalSequenceTrackingToken place) {
            return place.getGlobalIndex();
        }
        throw new IllegalStateException("the place of " + processor + " is " + token);
    }

    /** Moves a claimed place forward. */
    void advance(String processor, long position) {
        done(tokens.storeToken(new GlobalSequenceTrackingToken(position), processor, SEGMENT, null));
    }

    /** Lets other nodes claim a place at once. */
    void release(String processor) {
        done(tokens.releaseClaim(processor, SEGMENT, null));
    }

    private static <T> T done(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
