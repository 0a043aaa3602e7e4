/** A program that uses Kapok on the class path, on the module path and in an image of its own. */
@NullMarked
package com.example.standalone;

import org.jspecify.annotations.NullMarked;
