/** Keeping the book safe, on a page: backing it up, bringing it back, and taking everything along. */
@org.jspecify.annotations.NullMarked
package amity.vault.web;
