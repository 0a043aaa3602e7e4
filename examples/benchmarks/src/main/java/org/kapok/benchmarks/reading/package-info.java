/**
 * How fast, and in how small a heap, documents are read: a city's whole network beside plain
 * records by Jackson, and a stream that is larger than memory.
 */
@NullMarked
package org.kapok.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
