/** Finishing well with a client: each step said, noted and looked up where it belongs. */
@org.jspecify.annotations.NullMarked
package amity.clientpage.parting;
