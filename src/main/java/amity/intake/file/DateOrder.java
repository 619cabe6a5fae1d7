package amity.intake.file;

/** In which order a file writes day, month and year where the numbers alone cannot tell. */
public enum DateOrder {
    DMY,
    MDY,
    YMD
}
