package org.stewardledger.act;

/**
 * An act by which a registrar writes down what happened elsewhere, according to a source. A transcription changes what
 * is on record without anyone's consent or satisfaction, and is never mistaken for a spoken act.
 */
public interface Transcription extends Act {

    /** Where it stands written, and when. */
    Source source();
}
