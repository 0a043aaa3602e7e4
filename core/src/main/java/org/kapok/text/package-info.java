/** Texts in several languages, labels of codes, and what others add to a document. */
@NullMarked
package org.kapok.text;

import org.jspecify.annotations.NullMarked;
