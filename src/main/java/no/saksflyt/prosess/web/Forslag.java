package no.saksflyt.prosess.web;

import java.io.Serializable;
import java.util.Map;

/**
 * Files a process owner has uploaded and seen checked, kept till they are put in use or replaced by others.
 *
 * @param id which upload, so that an old page cannot put newer files in use
 * @param bunt the family chosen for new files, or empty
 * @param filer content by bare name
 */
record Forslag(String id, String bunt, Map<String, byte[]> filer) implements Serializable {}
