/** Texts in several languages, and what others add to a document. */
@NullMarked
package org.kapok.text;

import org.jspecify.annotations.NullMarked;
