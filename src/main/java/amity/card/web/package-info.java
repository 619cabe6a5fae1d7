/** The writing desk, its evenings, what it prints and the last posting dates. */
@org.jspecify.annotations.NullMarked
package amity.card.web;
