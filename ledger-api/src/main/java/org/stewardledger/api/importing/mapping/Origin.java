package org.stewardledger.api.importing.mapping;

/**
 * Where in the files of an import something stands.
 *
 * @param file name of the file
 * @param line line in it, from 1; 0 where a file has no lines to speak of
 */
public record Origin(String file, int line) {

    @Override
    public String toString() {
        return line == 0 ? file : file + " line " + line;
    }
}
