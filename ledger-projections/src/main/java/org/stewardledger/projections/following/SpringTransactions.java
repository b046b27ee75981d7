package org.stewardledger.projections.following;

import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** A unit of work of Axon as a transaction of Spring, on the thread that started it. */
record SpringTransactions(PlatformTransactionManager manager) implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        TransactionStatus status = manager.getTransaction(new DefaultTransactionDefinition());
        return new Transaction() {
            @Override
            public void commit() {
                manager.commit(status);
            }

            @Override
            public void rollback() {
                if (!status.isCompleted()) {
                    manager.rollback(status);
                }
            }
        };
    }

    @Override
    public boolean requiresSameThreadInvocations() {
        return true;
    }
}
