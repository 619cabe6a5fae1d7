package amity.moment.web;

/** One of several things to tap: what is sent, what is read, and whether it is the one; {@code group} says with which directions it goes. */
public record Choice(String value, String label, boolean chosen, String group) {
    public Choice(String value, String label, boolean chosen) {
        this(value, label, chosen, "");
    }
}
