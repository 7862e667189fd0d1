/** The pages schemes and frames are read and kept on. */
package no.saksflyt.tilskudd.ordning.web;
