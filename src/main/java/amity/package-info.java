/** Amity: a client-relationship system for virtual assistants. */
@org.jspecify.annotations.NullMarked
package amity;
