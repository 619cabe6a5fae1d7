/** Whether a client and the practice gel: values shared or at odds, once a year or when something happened, and what to do when they do not. */
@org.jspecify.annotations.NullMarked
package amity.clientpage.gelling;
