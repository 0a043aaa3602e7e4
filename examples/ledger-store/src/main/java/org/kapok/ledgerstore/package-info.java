/**
 * Ledgers in a relational database: several writers decide at once, each on what it has read, and
 * whatever was decided on an older version is decided again.
 */
@NullMarked
package org.kapok.ledgerstore;

import org.jspecify.annotations.NullMarked;
