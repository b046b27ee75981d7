package org.stewardledger.promise;

/** What a source says about a promise, as it is recorded; whatever else is recorded, partners said here. */
public sealed interface Told
        permits PromiseTranscribed,
                TermsTranscribed,
                OutcomeTranscribed,
                BearerTranscribed,
                PromiseesTranscribed,
                AssessmentTranscribed {

    /** The event that says it. */
    default PromiseEvent event() {
        return (PromiseEvent) this;
    }
}
