export { readDocumentNumber, findDocumentNumbers, type DocumentNumberOptions } from './read';
export type { Citation, DocumentNumberReading } from './citation';
export type { DocumentNumberFault } from './faults';
export type { DocumentForm } from './symbol';
export { documentNumberJson, type DocumentNumberJson } from './json';
export { faultMessages } from './messages';
export { documentTypes, type DocumentType } from './types';
