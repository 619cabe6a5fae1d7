/** The shelf, a gift on its way and the register as pages, with what the law says in words. */
@org.jspecify.annotations.NullMarked
package amity.gift.web;
