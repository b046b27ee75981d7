/** The doors over HTTP: one for acts, resources to read, and problem documents (RFC 9457) for whatever goes wrong. */
@NullMarked
package org.stewardledger.api.http;

import org.jspecify.annotations.NullMarked;
