/** The pages of partnership: the ledger, asks, the agreement and the review. */
@org.jspecify.annotations.NullMarked
package amity.partnership.web;
