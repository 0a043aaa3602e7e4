/** A job that scores lines of participations on the executors of a cluster. */
@NullMarked
package com.example.spark;

import org.jspecify.annotations.NullMarked;
