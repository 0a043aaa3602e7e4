/**
 * Benchmarks with JMH. A benchmark stands beside other ways to the same answer, proves before it
 * measures that all of them agree, and is held to bars that are ratios within one run, since times
 * differ from machine to machine.
 */
@NullMarked
package org.kapok.benchmarks;

import org.jspecify.annotations.NullMarked;
