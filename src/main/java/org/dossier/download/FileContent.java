package org.dossier.download;

/**
 * A file of a download as it was read.
 *
 * @param bytes not copied
 */
@SuppressWarnings("ArrayRecordComponent") // it is written once, and never compared
record FileContent(DownloadFile file, byte[] bytes) {}
